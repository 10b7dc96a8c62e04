import zh from '../../texts/zh.json'

/** What a question can be about, and how difficult it can be, in the order they are offered. */
export const topics = Object.keys(zh.consultation.topics)
export const difficulties = Object.keys(zh.consultation.difficulties)
