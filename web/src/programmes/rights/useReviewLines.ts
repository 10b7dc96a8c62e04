import { useI18n } from 'vue-i18n'
import { preferences } from '../../kit/preferences'
import { dayText } from '../../kit/when'
import { documentNumberIn } from './idCard'
import { asks } from './questions'
import { yuanText } from '../../kit/amount'
import { claimsIn, totalOf } from './claimDraft'
import { keepFromIn } from './keepFromDraft'
import { hasPhone, isAboutSeveral, type Draft } from './reportDraft'
import { useMonthText } from './useMonthText'
import { useReportForm } from './useReportForm'

/** What a report says, line by line in words; what was skipped or is not asked has no line. */
export function useReviewLines() {
  const { t } = useI18n()
  const monthText = useMonthText()
  const { areas, plainOf } = useReportForm()

  return (report: Draft): { field: string; text: string }[] => {
    const each = (values: string[], words: (value: string) => string) => values.map(words).join(preferences.language === 'zh' ? '、' : ', ')
    const area = report.area === 'outside' ? t('report.outside') : areas.value.find(({ code }) => code === report.area)?.name
    const always = [
      { field: 'employer_name', text: report.employer_name },
      { field: 'place', text: [report.place, area].filter(Boolean).join(' · ') },
    ]
    const middle = [
      { field: 'project', text: asks('site', report.group) && report.is_site === 'yes' ? report.project : '' },
      { field: 'happened_from', text: whenText(report) },
      { field: 'relation', text: asks('leaving', report.group) && report.relation ? [t(`report.relation.${report.relation}`), report.left_on && dayText(report.left_on, preferences.language)].filter(Boolean).join(' · ') : '' },
    ]
    const wishes = [
      { field: 'people', text: hasPhone(report) && report.people_number.trim() ? t('complaintView.peopleNumber', { count: report.people_number.trim() }) : report.people && t(`report.people.${report.people}`) },
      { field: 'claims', text: isAboutSeveral(report) && claimsIn(report.claims).length > 0 ? t('claims.total', { people: claimsIn(report.claims).length, yuan: yuanText(totalOf(report.claims)) }) : '' },
      { field: 'special_groups', text: asks('special', report.group) ? each(report.special_groups, (value) => t(`report.special.${value}`)) : '' },
      { field: 'amount', text: asks('amount', report.group) ? report.amount : '' },
      { field: 'demand', text: report.demand && t(`report.demand.${report.demand}`) },
      { field: 'tried_already', text: [each(report.tried_already, (value) => t(`report.tried.${value}`)), report.case_number].filter(Boolean).join(' · ') },
    ]
    const said = ({ text }: { text: string }) => text !== ''
    return [
      ...[{ field: 'danger_flags', text: each(report.danger_flags, (value) => t(`report.danger.${value}`)) }, { field: 'category', text: report.category && plainOf(report.category) }].filter(said),
      ...always,
      ...middle.filter(said),
      { field: 'facts', text: report.facts },
      ...wishes.filter(said),
      { field: 'uploads', text: t('report.evidence.count', { count: report.evidence.filter(({ upload_id }) => upload_id).length }) },
      { field: 'phone', text: report.phone || t('report.noPhone') },
      ...(hasPhone(report) && report.is_named ? [{ field: 'named_name', text: report.named_name.trim() }, { field: 'named_number', text: `${t(`named.documents.${report.named_document}`)} ${documentNumberIn(report.named_number)}` }] : []),
      ...(hasPhone(report) && report.is_named ? [{ field: 'job', text: [report.entry_date && dayText(report.entry_date, preferences.language), report.job.trim(), report.wage_form && t(`report.wageForm.${report.wage_form}`), report.monthly_wage.trim() && t('complaintView.yuan', { amount: report.monthly_wage.trim() })].filter(Boolean).join(' · ') }] : []),
      ...('keep_from' in keepFromIn(report) ? [{ field: 'keep_from', text: t('keepFrom.reviewed', { count: report.keep_offices.length + (report.keep_enterprise ? 1 : 0) + (report.keep_person.trim() ? 1 : 0) }) }] : []),
      ...(hasPhone(report) ? [{ field: 'disclose_to_employer', text: t(`report.disclose.${report.disclose_to_employer || 'no'}`) }] : []),
    ]
  }

  function whenText(report: Draft): string {
    if (!report.happened_from) return report.ongoing === 'yes' ? t('complaintView.stillOn') : ''
    const from = monthText(report.happened_from) + (hasPhone(report) && report.happened_day && asks('day', report.group) ? t('report.dayOfMonth', { day: Number(report.happened_day) }) : '')
    const to = report.ongoing === 'no' && report.happened_to ? monthText(report.happened_to) : ''
    return to ? t('complaintView.fromTo', { from, to }) : [t('complaintView.since', { from }), report.ongoing === 'yes' && t('complaintView.stillOn')].filter(Boolean).join(' · ')
  }
}
