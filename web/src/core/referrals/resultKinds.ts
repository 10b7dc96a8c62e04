import type { OfficeKind, ReplyKind, ResultKind } from '../../api'

/** In the order in which the forms show them. */
export const resultKinds: ResultKind[] = ['corrected', 'ordered', 'penalty', 'support_of_suit', 'public_interest', 'proposal', 'criminal_case', 'mediated', 'decided', 'aided', 'no_case', 'other']
export const officeKinds: OfficeKind[] = ['procuratorate', 'inspection', 'justice', 'arbitration', 'court', 'regulator']
export const replyKinds: ReplyKind[] = ['received', 'accepted', 'not_accepted', 'result']
