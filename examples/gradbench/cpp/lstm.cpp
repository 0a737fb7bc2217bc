// The loss of a network of LSTM layers with diagonal weights, to compare with. Reads doubles: layers, characters,
// bits, then the main and the extra parameters, the state and the sequence. Prints the value and the shortest time of a
// run in milliseconds.

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstddef>
#include <cstdio>
#include <limits>
#include <vector>

static double sigmoid(double x) { return 1 / (1 + std::exp(-x)); }

static double loss(std::size_t layers, std::size_t characters, std::size_t bits, const double* main,
                   const double* extra, const double* initial, const double* sequence) {
    std::vector<double> state(initial, initial + 2 * layers * bits), value(bits);
    double total = 0;
    for (std::size_t t = 0; t + 1 < characters; t++) {
        const double* character = sequence + t * bits;
        const double* next = character + bits;
        for (std::size_t j = 0; j < bits; j++) value[j] = character[j] * extra[j];
        for (std::size_t layer = 0; layer < layers; layer++) {
            const double* weights = main + 8 * layer * bits;
            const double* biases = weights + 4 * bits;
            double* hidden = &state[2 * layer * bits];
            double* cell = hidden + bits;
            for (std::size_t j = 0; j < bits; j++) {
                const double forget = sigmoid(value[j] * weights[j] + biases[j]);
                const double ingate = sigmoid(hidden[j] * weights[bits + j] + biases[bits + j]);
                const double outgate = sigmoid(value[j] * weights[2 * bits + j] + biases[2 * bits + j]);
                const double change = std::tanh(hidden[j] * weights[3 * bits + j] + biases[3 * bits + j]);
                cell[j] = cell[j] * forget + ingate * change;
                hidden[j] = outgate * std::tanh(cell[j]);
                value[j] = hidden[j];
            }
        }
        double sum = 2, agreement = 0, count = 0;
        for (std::size_t j = 0; j < bits; j++) {
            const double score = value[j] * extra[bits + j] + extra[2 * bits + j];
            sum += std::exp(score);
            agreement += next[j] * score;
            count += next[j];
        }
        total += agreement - count * std::log(sum);
    }
    return -total / (bits * (characters - 1));
}

int main() {
    double header[3];
    if (std::fread(header, sizeof(double), 3, stdin) != 3) return 1;
    const std::size_t layers = header[0], characters = header[1], bits = header[2];
    std::vector<double> numbers((10 * layers + 3 + characters) * bits);
    if (std::fread(numbers.data(), sizeof(double), numbers.size(), stdin) != numbers.size()) return 1;
    const double* extra = numbers.data() + 8 * layers * bits;
    const double* state = extra + 3 * bits;
    const double* sequence = state + 2 * layers * bits;
    double value = 0, shortest = std::numeric_limits<double>::infinity();
    const auto begin = std::chrono::steady_clock::now();
    for (int runs = 0; runs < 7 || std::chrono::steady_clock::now() - begin < std::chrono::seconds(1); runs++) {
        const auto start = std::chrono::steady_clock::now();
        value = loss(layers, characters, bits, numbers.data(), extra, state, sequence);
        const std::chrono::duration<double, std::milli> time = std::chrono::steady_clock::now() - start;
        shortest = std::min(shortest, time.count());
    }
    std::printf("%.17g %.6f\n", value, shortest);
}
