import type { paths } from './types'

/** What a question brings back, and what a command takes, by the address of its route. */
type Got<Path extends keyof paths> = paths[Path] extends { get: { responses: { '2XX': { content: { 'application/json': infer Value } } } } } ? Value : never
type Done<Path extends keyof paths> = paths[Path] extends { post: { responses: { '2XX': { content: { 'application/json': infer Value } } } } } ? Value : never
type Taken<Path extends keyof paths> = paths[Path] extends { post: { requestBody: { content: { 'application/json': infer Body } } } } ? Body : never
type Sent<Path extends keyof paths> = paths[Path] extends { put: { responses: { '2XX': { content: { 'application/json': infer Value } } } } } ? Value : never
type Item<List> = List extends { items: (infer One)[] } ? One : never

/** The names the pages use. When a route's shape changes, this is the one place to look. */
export type Site = Got<'/api/site'>
export type Point = Got<'/api/points/{code}'>
export type Place = Item<Got<'/api/points'>>
export type PointService = Place['services'][number]
export type DutyRole = Place['duty'][number]['role']
export type DayHours = Place['days'][number]
export type TimeRange = DayHours['ranges'][number]
export type OpenRange = Point['hours']['ranges'][number]
export type Weekday = OpenRange['weekday']
export type DeskPoint = Item<Got<'/api/desk/points'>>
export type DeskPoints = Got<'/api/desk/points'>
export type ChangePoint = Taken<'/api/desk/points/{code}'>
export type DutyWeek = Got<'/api/desk/duty'>
export type DutyItem = Item<DutyWeek>
export type PlanDuty = Taken<'/api/desk/points/{code}/duty'>
export type DutyPlanned = Done<'/api/desk/points/{code}/duty'>
export type TeamMember = Item<Got<'/api/desk/team'>>
export type JoinTeam = Taken<'/api/desk/team'>
export type CategoryList = Got<'/api/categories'>
export type Area = Item<Got<'/api/areas'>>
export type Upload = Sent<'/api/uploads'>
export type FileReport = Taken<'/api/reports'>
export type Receipt = Done<'/api/reports'>
export type ReportStatus = NonNullable<BehindReceipt['report']>
export type ReportState = ReportStatus['state']
export type BehindReceipt = Done<'/api/receipts/lookup'>
export type Refusal = Done<'/api/reports/refusal'>
export type ReporterMoved = Done<'/api/reports/reply'>
export type AskQuestion = Taken<'/api/consultations'>
export type ConsultationStatus = NonNullable<BehindReceipt['consultation']>
export type ConsultationTalk = ConsultationStatus['talk'][number]
export type AskerMoved = Done<'/api/consultations/satisfied'>
export type WriteDownReport = Taken<'/api/desk/reports'>
export type WriteDownQuestion = Taken<'/api/desk/consultations'>
export type ConsultationRow = Item<Got<'/api/desk/consultations'>>
export type ConsultationState = ConsultationRow['state']
export type Consultation = Got<'/api/desk/consultations/{id}'>
export type LawArticle = Item<Got<'/api/desk/consultations/{id}/articles'>>
export type Adviser = Item<Got<'/api/desk/consultations/{id}/advisers'>>
export type CounsellingNote = Item<Got<'/api/desk/consultations/{id}/counselling-notes'>>
export type MediationRow = Item<Got<'/api/desk/mediations'>>
export type MediationState = MediationRow['state']
export type Mediation = Got<'/api/desk/mediations/{id}'>
export type AgreementOfMediation = NonNullable<Mediation['agreement']>
export type MediationRoute = Mediation['routes'][number]
export type MediationWay = Mediation['default_ways'][number]
export type MediationAdvice = Mediation['advice']
export type MediationNotes = Got<'/api/desk/mediations/{id}/notes'>
export type MediationCalendar = Got<'/api/desk/mediations/{id}/sessions/{number}/calendar'>
export type Candidate = Item<Got<'/api/desk/mediations/{id}/candidates'>>
export type OpenMediation = Taken<'/api/desk/mediations'>
export type OpenFromReport = Taken<'/api/desk/reports/{report_id}/mediation'>
export type KeepClaimLines = Taken<'/api/desk/mediations/{id}/claims'>
export type KeptClaimLines = Done<'/api/desk/mediations/{id}/claims'>
export type MediationMoved = Done<'/api/desk/mediations'>
export type PartyCode = Done<'/api/desk/mediations/{id}/code'>
export type PartyProgress = Done<'/api/mediations/lookup'>
export type PartyMoved = Done<'/api/mediations/agree'>
export type MyReport = Item<Got<'/api/my/reports'>>
export type Me = Got<'/api/me'>
export type Role = Me['roles'][number]
export type TotpSecret = Done<'/api/first-use/begin'>
export type ReportRow = Item<Got<'/api/desk/reports'>>
export type Report = Got<'/api/desk/reports/{id}'>
export type ReportInsight = Got<'/api/desk/reports/{id}/insight'>
export type ClaimSheet = Got<'/api/desk/reports/{id}/claims'>
export type KeepClaims = Taken<'/api/desk/reports/{id}/claims'>
export type Assignee = Item<Got<'/api/desk/reports/{id}/assignees'>>
export type TodoPage = Got<'/api/desk/todo'>
export type TodoItem = Item<TodoPage>
export type Unit = Pick<Item<Got<'/api/desk/units'>>, 'id' | 'name'>
export type UnsealRequest = Item<Got<'/api/desk/unseal-requests'>>
export type UnsealAsked = Done<'/api/desk/reports/{id}/unseal'>
export type Revealed = Done<'/api/desk/unseal-requests/{id}/reveal'>
export type Notice = Item<Got<'/api/notices'>>
export type Person = Item<Got<'/api/admin/people'>>
export type InvitePerson = Taken<'/api/admin/invitations'>
export type SetupCode = Done<'/api/admin/invitations'>
export type AskRoleChange = Taken<'/api/admin/people/{id}/roles'>
export type RoleRequest = Item<Got<'/api/admin/role-requests'>>
export type RecoveryToken = Done<'/api/admin/people/{id}/recovery'>
export type JobList = Got<'/api/admin/jobs'>
export type Job = Item<JobList>
export type OutboxMessage = Item<Got<'/api/admin/outbox'>>
export type AuditEntry = Item<Got<'/api/admin/audit'>>
export type AuditCheck = Done<'/api/admin/audit/verify'>
export type System = Got<'/api/admin/system'>

/** One page of a list; `next` is the cursor of the following page, absent on the last one. */
export interface Page<T> {
  items: T[]
  next?: string
}
