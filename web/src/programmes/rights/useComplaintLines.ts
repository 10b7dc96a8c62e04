import { useI18n } from 'vue-i18n'
import { preferences } from '../../kit/preferences'
import { dayText } from '../../kit/when'
import { yuanText } from '../../kit/amount'
import type { Complaint } from './complaint'
import { useMonthText } from './useMonthText'
import { useReportForm } from './useReportForm'

/** A complaint in words, line by line, for those who work on it; what was not said has no line. */
export function useComplaintLines() {
  const { t, te } = useI18n()
  const monthText = useMonthText()
  const { areas, nameOf } = useReportForm()
  const when = (text: string) => (text.length === 7 ? monthText(text) : dayText(text, preferences.language))
  const named = (code: string) => `${code} ${nameOf(code)}`
  const label = (field: string) => t(`complaintView.fields.${field}`)
  const together = (words: string[]) => words.join(preferences.language === 'zh' ? '、' : ', ')

  /** The words of a reason: a danger, a way, a limited way, a category, many reporters; else as it came. */
  function because(reason: string): string {
    if (/^[A-Z]\d\d$/.test(reason)) return named(reason)
    if (reason === 'reporters') return t('complaintView.because.reporters')
    const key = [`report.danger.${reason}`, `report.tried.${reason}`, `complaintView.ways.${reason}`].find((each) => te(each))
    return key ? t(key) : reason
  }

  function period({ happened_from, happened_to, ongoing }: Complaint): string {
    const parts = []
    if (happened_from && happened_to) parts.push(t('complaintView.fromTo', { from: when(happened_from), to: when(happened_to) }))
    else if (happened_from) parts.push(t('complaintView.since', { from: when(happened_from) }))
    if (ongoing !== undefined) parts.push(ongoing ? t('complaintView.stillOn') : t('complaintView.over'))
    return parts.join(' · ')
  }

  function linesOf(complaint: Complaint): { label: string; text: string }[] {
    const { construction: site } = complaint
    const each = <T extends string>(values: T[] | undefined, words: (value: T) => string) => together((values ?? []).map(words))
    const contact = [complaint.contact_by && t(`report.contact.${complaint.contact_by}`), each(complaint.safe_times, (value) => t(`report.times.${value}`)), complaint.language && t(`report.language.${complaint.language}`), complaint.sms_neutral && t('complaintView.smsNeutral')]
    return [
      { label: t('complaintView.category'), text: complaint.category ? together([complaint.category, ...(complaint.more_categories ?? [])].map(named)) : t('complaintView.unclassified') },
      { label: label('danger_flags'), text: each(complaint.danger_flags, (value) => t(`report.danger.${value}`)) },
      { label: t('complaintView.when'), text: period(complaint) },
      { label: label('area'), text: complaint.outside ? t('report.outside') : (areas.value.find(({ code }) => code === complaint.area)?.name ?? complaint.area ?? '') },
      { label: label('project'), text: site?.project ?? '' },
      { label: label('general_contractor'), text: site?.general_contractor ?? '' },
      { label: label('subcontractor'), text: site?.subcontractor ?? '' },
      { label: label('foreman'), text: site?.foreman ?? '' },
      { label: label('relation'), text: [complaint.relation && t(`report.relation.${complaint.relation}`), complaint.left_on && when(complaint.left_on)].filter(Boolean).join(' · ') },
      { label: label('people'), text: complaint.people_number ? t('complaintView.peopleNumber', { count: complaint.people_number }) : complaint.people ? t(`report.people.${complaint.people}`) : '' },
      { label: label('work'), text: [complaint.entry_date && when(complaint.entry_date), complaint.job, complaint.wage_form && t(`report.wageForm.${complaint.wage_form}`), complaint.monthly_wage_fen && t('complaintView.yuan', { amount: yuanText(complaint.monthly_wage_fen) })].filter(Boolean).join(' · ') },
      { label: label('special_groups'), text: each(complaint.special_groups, (value) => t(`report.special.${value}`)) },
      { label: label('amount'), text: complaint.amount_claimed_fen ? t('complaintView.yuan', { amount: yuanText(complaint.amount_claimed_fen) }) : '' },
      { label: label('demand'), text: complaint.demand ? t(`report.demand.${complaint.demand}`) : '' },
      { label: label('tried_already'), text: together((complaint.tried_already ?? []).map(({ way, number }) => [t(`report.tried.${way}`), number].filter(Boolean).join(' '))) },
      { label: t('complaintView.contact'), text: contact.filter(Boolean).join(' · ') },
      { label: t('complaintView.disclosure'), text: complaint.disclose_to_employer === undefined ? '' : t(`report.disclose.${complaint.disclose_to_employer ? 'yes' : 'no'}`) },
    ].filter(({ text }) => text !== '')
  }

  return { linesOf, because: (reasons: string[]) => together(reasons.map(because)) }
}
