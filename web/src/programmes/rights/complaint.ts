import type { FileReport, ReportInsight } from '../../api'

/** What a report says beyond employer, place and facts, as the server takes it. */
export type Complaint = NonNullable<FileReport['complaint']>
export type Danger = NonNullable<Complaint['danger_flags']>[number]

/** The answers the form offers, in the order of the form. */
export const dangers = ['violence', 'imminent_hazard', 'child_worker', 'self_harm', 'boss_gone', 'site_blocked'] as const
export const peopleBands = ['one', 'two_to_nine', 'ten_to_twenty_nine', 'thirty_or_more', 'unsure'] as const
export const demands = ['pay', 'stop', 'reinstate', 'sign_contract', 'insure', 'treat_injury', 'advice_only', 'other', 'unsure'] as const
export const relations = ['working', 'left', 'never_signed', 'dispatched', 'platform', 'unsure'] as const
export const waysTried = ['none', 'talked', 'enterprise_union', 'inspection', 'arbitration', 'court', 'police', 'hotline'] as const
export const specialGroups = ['under_16', 'from_16_to_17', 'pregnant_or_nursing', 'disabled', 'over_retirement_age', 'migrant', 'seafarer', 'platform'] as const
export const contactWays = ['call', 'sms', 'either'] as const
export const safeTimes = ['morning', 'noon', 'afternoon', 'evening', 'weekend'] as const
export const languages = ['mandarin', 'dialect', 'english', 'other'] as const

/** Ways that give a number: a case, or a work order of a hotline. */
export const waysWithNumber: readonly string[] = ['inspection', 'arbitration', 'court', 'police', 'hotline']

/** How urgent, the days not to miss, and what the rules propose: as the server tells them. */
export type Urgency = ReportInsight['urgency']
export type SafeDay = ReportInsight['safe_days'][number]
export type Proposal = ReportInsight['proposals'][number]
