// RUN: norm-opt %s -verify-diagnostics=only-expected

// expeted-remark {{verb}}
// expected_error {{joint}}
// expected error {{joint}}
// expected-eror {{kind}}
// expected-errors {{kind}}
// expected-error: {{colon}}
// expected-error @bellow {{place}}
// expected-error @+1 2 {{count}}
// expected-error {{text}} behind
// expected-error {text}
// Expected-warning {{case}}
