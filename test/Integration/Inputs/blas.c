/* The two functions of a BLAS library that norm calls, as the standard defines
 * them, with all arguments checked. */
#include <stdio.h>
#include <stdlib.h>

static void check(int holds, const char *what) {
  if (holds)
    return;
  fprintf(stderr, "blas: %s\n", what);
  exit(3);
}

static int max1(int n) { return n > 1 ? n : 1; }

#define GEMM(NAME, T)                                                          \
  void NAME(int order, int ta, int tb, int m, int n, int k, T alpha,           \
            const T *a, int lda, const T *b, int ldb, T beta, T *c, int ldc) { \
    check(order == 101, "row major");                                          \
    check((ta == 111 || ta == 112) && (tb == 111 || tb == 112), "transposed"); \
    check(m >= 0 && n >= 0 && k >= 0, "extents");                              \
    check(lda >= max1(ta == 111 ? k : m), "lda");                              \
    check(ldb >= max1(tb == 111 ? n : k), "ldb");                              \
    check(ldc >= max1(n), "ldc");                                              \
    puts(#NAME);                                                               \
    for (int i = 0; i < m; ++i)                                                \
      for (int j = 0; j < n; ++j) {                                            \
        T sum = 0;                                                             \
        for (int l = 0; l < k; ++l)                                            \
          sum += (ta == 111 ? a[(long)i * lda + l] : a[(long)l * lda + i]) *   \
                 (tb == 111 ? b[(long)l * ldb + j] : b[(long)j * ldb + l]);    \
        c[(long)i * ldc + j] = alpha * sum + beta * c[(long)i * ldc + j];      \
      }                                                                        \
  }
GEMM(cblas_sgemm, float)
GEMM(cblas_dgemm, double)

#ifdef CHOOSES
/* As OpenBLAS where it doesn't know the processor. */
__attribute__((constructor)) static void choose(void) {
  const char *core = getenv("OPENBLAS_CORETYPE");
  printf("core: %s\n", core ? core : "unknown");
}
const char *openblas_get_corename(void) { return "Prescott"; }
#endif
