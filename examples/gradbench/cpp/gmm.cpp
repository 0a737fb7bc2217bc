// The log posterior of a Gaussian mixture, to compare with. Reads doubles: d, k, n, gamma, m, then alpha, mu, q, l
// and the points. Prints the value and the shortest time of a run in milliseconds.

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstddef>
#include <cstdio>
#include <limits>
#include <vector>

static double log_sum_exp(const double* x, std::size_t n) {
    double top = *std::max_element(x, x + n);
    double sum = 0;
    for (std::size_t i = 0; i < n; i++) sum += std::exp(x[i] - top);
    return top + std::log(sum);
}

static double log_posterior(std::size_t d, std::size_t k, std::size_t n, const double* alpha, const double* mu,
                            const double* q, const double* l, const double* points, double gamma, double m) {
    const std::size_t below = d * (d - 1) / 2;
    std::vector<double> diagonal(d), centred(d), scaled(d), beta(n * k);
    double prior = 0;
    for (std::size_t c = 0; c < k; c++) {
        const double* lower = l + c * below;
        double sum = 0, frobenius = 0;
        for (std::size_t j = 0; j < d; j++) {
            diagonal[j] = std::exp(q[c * d + j]);
            sum += q[c * d + j];
        }
        for (std::size_t i = 0; i < n; i++) {
            for (std::size_t j = 0; j < d; j++) {
                centred[j] = points[i * d + j] - mu[c * d + j];
                scaled[j] = diagonal[j] * centred[j];
            }
            const double* column = lower;
            for (std::size_t j = 0; j < d; j++) {
                for (std::size_t row = j + 1; row < d; row++) scaled[row] += *column++ * centred[j];
            }
            double square = 0;
            for (double v : scaled) square += v * v;
            beta[i * k + c] = alpha[c] + sum - 0.5 * square;
        }
        for (double v : diagonal) frobenius += v * v;
        for (std::size_t j = 0; j < below; j++) frobenius += lower[j] * lower[j];
        prior += m * sum - 0.5 * gamma * gamma * frobenius;
    }
    double total = 0;
    for (std::size_t i = 0; i < n; i++) total += log_sum_exp(&beta[i * k], k);
    total += prior - n * (0.5 * d * std::log(2 * M_PI) + log_sum_exp(alpha, k));
    const double nu = d + m + 1;
    double log_gamma = 0.25 * d * (d - 1.0) * std::log(M_PI);
    for (std::size_t j = 0; j < d; j++) log_gamma += std::lgamma(0.5 * (nu - j));
    return total + k * (nu * d * (std::log(gamma) - 0.5 * std::log(2.0)) - log_gamma);
}

int main() {
    double header[5];
    if (std::fread(header, sizeof(double), 5, stdin) != 5) return 1;
    const std::size_t d = header[0], k = header[1], n = header[2];
    std::vector<double> numbers(k + 2 * k * d + k * (d * (d - 1) / 2) + n * d);
    if (std::fread(numbers.data(), sizeof(double), numbers.size(), stdin) != numbers.size()) return 1;
    const double* mu = numbers.data() + k;
    const double* q = mu + k * d;
    const double* l = q + k * d;
    const double* points = l + k * (d * (d - 1) / 2);
    double value = 0, shortest = std::numeric_limits<double>::infinity();
    const auto begin = std::chrono::steady_clock::now();
    for (int runs = 0; runs < 7 || std::chrono::steady_clock::now() - begin < std::chrono::seconds(1); runs++) {
        const auto start = std::chrono::steady_clock::now();
        value = log_posterior(d, k, n, numbers.data(), mu, q, l, points, header[3], header[4]);
        const std::chrono::duration<double, std::milli> time = std::chrono::steady_clock::now() - start;
        shortest = std::min(shortest, time.count());
    }
    std::printf("%.17g %.6f\n", value, shortest);
}
