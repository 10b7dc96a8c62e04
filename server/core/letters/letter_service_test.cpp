#include "core/letters/letter_service.hpp"

#include <gtest/gtest.h>

namespace gongyou::letters {
namespace {

const Date issued = date("2026-03-02");
const Date today = date("2026-03-10");

ServiceProof proof(ServiceWay way) {
    return {.way = way, .happened_on = date("2026-03-05"), .received_by = ProofWords::trusted("王某")};
}

std::string_view service_fault(const ServiceProof& given, bool has_picture = false) {
    const auto day = served_on(given, issued, today, has_picture);
    return day ? "" : day.error().fields.front().code;
}

TEST(LetterService, CountsFromTheDayItHappened) {
    EXPECT_EQ(served_on(proof(ServiceWay::direct), issued, today, false), date("2026-03-05"));
}

TEST(LetterService, LeftInPlaceWantsAWitnessOrAPicture) {
    auto left = proof(ServiceWay::left_in_place);
    EXPECT_EQ(service_fault(left), "service.witness_or_picture_missing");
    EXPECT_EQ(service_fault(left, true), "");
    left.witness = ProofWords::trusted("社区李某");
    EXPECT_EQ(service_fault(left), "");
}

TEST(LetterService, ByPostCountsTheReceiptAndWantsItsNumber) {
    auto posted = proof(ServiceWay::post);
    EXPECT_EQ(service_fault(posted), "service.tracking_missing");
    posted.tracking = ProofWords::trusted("EMS 1234567890");
    posted.posted_on = date("2026-03-06");
    EXPECT_EQ(service_fault(posted), "service.posted_after_receipt");
    posted.posted_on = date("2026-03-03");
    EXPECT_EQ(served_on(posted, issued, today, false), date("2026-03-05"));  // not the day it was posted
}

TEST(LetterService, ElectronicWantsConsent) {
    auto sent = proof(ServiceWay::electronic);
    EXPECT_EQ(service_fault(sent), "service.consent_missing");
    sent.consent = ProofWords::trusted("送达地址确认书");
    EXPECT_EQ(service_fault(sent), "");
}

TEST(LetterService, NeitherBeforeItWasIssuedNorInTheFuture) {
    auto early = proof(ServiceWay::direct);
    early.happened_on = date("2026-03-01");
    EXPECT_EQ(service_fault(early), "service.before_issue");
    early.happened_on = date("2026-03-11");
    EXPECT_EQ(service_fault(early), "service.in_the_future");
}

}  // namespace
}  // namespace gongyou::letters
