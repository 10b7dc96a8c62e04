#pragma once

#include <unistd.h>

namespace gongyou {

/// An open file of the system, closed with the object. Below zero: it could not be opened.
class FileDescriptor {
public:
    explicit FileDescriptor(int number) : number_{number} {}
    ~FileDescriptor() {
        if (number_ >= 0) ::close(number_);
    }
    FileDescriptor(const FileDescriptor&) = delete;
    FileDescriptor& operator=(const FileDescriptor&) = delete;
    operator int() const { return number_; }

private:
    int number_;
};

}  // namespace gongyou
