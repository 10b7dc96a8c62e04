#include <fmt/format.h>

int main() {
    fmt::print("gongyou {}\n", GONGYOU_VERSION);
    return 0;
}
