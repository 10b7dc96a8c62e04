#include <malloc.h>

#include "platform/extract/cage.hpp"
#include "platform/extract/program/picture_words.hpp"
#include "platform/extract/program/streams.hpp"

// gongyou-read: reads the words in one picture that somebody sent, in a cage, and ends. A program of its own, for what
// it needs takes longer to load than gongyou-extract takes to read a contract.
//   gongyou-read N   what page N of the PDF or picture on standard input says
int main(int argc, char** argv) {
    using namespace gongyou::extract;
    constexpr int more_than_is_freed_at_once = 512 << 20;
    mallopt(M_MMAP_THRESHOLD, 32 << 20);                    // the most that counts
    mallopt(M_TRIM_THRESHOLD, more_than_is_freed_at_once);  // what one line took the next one takes again
    PictureReader reader;
    if (!enter_cage().holds()) return ended(ReaderEnd::no_cage, {});
    if (!reader.is_ready()) return 1;
    const auto read = reader.read(all_of_input(), static_cast<int>(whole_number(argc > 1 ? argv[1] : "")));
    return ended(read.end, read.text);
}
