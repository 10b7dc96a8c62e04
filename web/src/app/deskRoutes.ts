import { createRouter, createWebHashHistory, type RouteRecordRaw } from 'vue-router'
import type { Role } from '../api'
import { hasRole, isSignedIn } from '../core/people/session'
import type { IconName } from '../kit/Icon.vue'
import SignInPage from '../core/people/SignInPage.vue'

declare module 'vue-router' {
  interface RouteMeta {
    title?: string // the key of its name
    icon?: IconName // stands in the menu
    roles?: Role[] // who finds it there; the server decides again at every call
    open?: boolean // for people who are not signed in
  }
}

export const deskPages: RouteRecordRaw[] = [
  { path: '/inbox', component: () => import('../core/letters/InboxPage.vue'), meta: { title: 'desk.inbox', icon: 'file', roles: ['employer_hr'] } },
  { path: '/own-file', component: () => import('../programmes/enterprises/OwnFilePage.vue'), meta: { title: 'desk.ownFile', icon: 'work', roles: ['employer_hr'] } },
  { path: '/own-checkups', component: () => import('../programmes/legal_checkup/OwnCheckupsPage.vue'), meta: { title: 'desk.ownCheckups', icon: 'checkup', roles: ['employer_hr'] } },
  { path: '/todo', component: () => import('../core/matters/TodoPage.vue'), meta: { title: 'desk.todo', icon: 'clock', roles: ['desk', 'lawyer', 'counsellor', 'mediator', 'supervisor'] } },
  { path: '/reports', component: () => import('../programmes/rights/ReportListPage.vue'), meta: { title: 'desk.reports', icon: 'list', roles: ['desk'] } },
  { path: '/consultations', component: () => import('../programmes/rights/ConsultationListPage.vue'), meta: { title: 'desk.consultations', icon: 'ask', roles: ['desk', 'lawyer', 'counsellor'] } },
  { path: '/hotline', component: () => import('../programmes/rights/HotlinePage.vue'), meta: { title: 'desk.hotline', icon: 'phone', roles: ['desk'] } },
  { path: '/letters', component: () => import('../core/letters/LetterListPage.vue'), meta: { title: 'desk.letters', icon: 'file', roles: ['desk', 'signer'] } },
  { path: '/employers', component: () => import('../programmes/enterprises/EmployersPage.vue'), meta: { title: 'desk.employers', icon: 'work', roles: ['desk', 'signer'] } },
  { path: '/referrals', component: () => import('../core/referrals/ReferralListPage.vue'), meta: { title: 'desk.referrals', icon: 'send', roles: ['desk', 'signer'] } },
  { path: '/mailbox', component: () => import('../core/referrals/MailboxPage.vue'), meta: { title: 'desk.mailbox', icon: 'receipt', roles: ['partner'] } },
  { path: '/mediations', component: () => import('../programmes/mediation/MediationListPage.vue'), meta: { title: 'desk.mediations', icon: 'people', roles: ['desk', 'mediator'] } },
  { path: '/supervisions', component: () => import('../programmes/supervision/SupervisionListPage.vue'), meta: { title: 'desk.supervisions', icon: 'shield', roles: ['desk', 'supervisor', 'signer'] } },
  { path: '/checkups', component: () => import('../programmes/legal_checkup/CheckupListPage.vue'), meta: { title: 'desk.checkups', icon: 'checkup', roles: ['desk', 'supervisor'] } },
  { path: '/statistics', component: () => import('../programmes/insight/StatisticsPage.vue'), meta: { title: 'desk.statistics', icon: 'figures', roles: ['desk'] } },
  { path: '/unseal', component: () => import('../programmes/rights/UnsealPage.vue'), meta: { title: 'desk.unseal', icon: 'key', roles: ['desk', 'custodian'] } },
  { path: '/points', component: () => import('../programmes/rights/points/StationsPage.vue'), meta: { title: 'desk.stations', icon: 'place', roles: ['desk'] } },
  { path: '/people', component: () => import('../core/people/PeoplePage.vue'), meta: { title: 'desk.people', icon: 'people', roles: ['system_admin', 'security_admin'] } },
  { path: '/role-requests', component: () => import('../core/access/RoleRequestsPage.vue'), meta: { title: 'desk.roleRequests', icon: 'shield', roles: ['system_admin', 'security_admin'] } },
  { path: '/jobs', component: () => import('../platform/JobsPage.vue'), meta: { title: 'desk.jobs', icon: 'work', roles: ['system_admin'] } },
  { path: '/outbox', component: () => import('../core/notices/OutboxPage.vue'), meta: { title: 'desk.outbox', icon: 'send', roles: ['system_admin'] } },
  { path: '/audit', component: () => import('../core/audit/AuditPage.vue'), meta: { title: 'desk.audit', icon: 'audit', roles: ['audit_admin'] } },
  { path: '/system', component: () => import('../platform/SystemPage.vue'), meta: { title: 'desk.system', icon: 'system', roles: ['system_admin'] } },
  { path: '/notices', component: () => import('../core/notices/NoticesPage.vue'), meta: { title: 'desk.notices', icon: 'bell' } },
  { path: '/account', component: () => import('../core/people/AccountPage.vue'), meta: { title: 'desk.account', icon: 'person' } },
]

/** The pages in the menu of whoever is signed in. */
export const pagesForMe = () => deskPages.filter(({ meta }) => !meta?.roles || hasRole(...meta.roles))

export const deskRouter = createRouter({
  history: createWebHashHistory(),
  routes: [
    ...deskPages,
    { path: '/reports/:id/claims', component: () => import('../programmes/rights/ClaimSheetPage.vue'), meta: { title: 'claims.sheetTitle', roles: ['desk'] }, props: true },
    { path: '/reports/:id', component: () => import('../programmes/rights/ReportDetailPage.vue'), meta: { title: 'desk.report', roles: ['desk'] }, props: true },
    { path: '/points/:code', component: () => import('../programmes/rights/points/PointEditPage.vue'), meta: { title: 'desk.point', roles: ['desk'] }, props: true },
    { path: '/posters', component: () => import('../programmes/rights/points/PostersPage.vue'), meta: { title: 'posters.title', roles: ['desk'] } },
    { path: '/posters/:number', component: () => import('../programmes/rights/points/PosterPage.vue'), meta: { title: 'desk.poster', roles: ['desk'] }, props: true },
    { path: '/new-point', component: () => import('../programmes/rights/points/PointOpenPage.vue'), meta: { title: 'stations.openTitle', roles: ['desk'] } },
    { path: '/consultations/:id', component: () => import('../programmes/rights/ConsultationDetailPage.vue'), meta: { title: 'desk.consultation', roles: ['desk', 'lawyer', 'counsellor'] }, props: true },
    { path: '/inbox/:id', component: () => import('../core/letters/InboxLetterPage.vue'), meta: { title: 'desk.inboxLetter', roles: ['employer_hr'] }, props: true },
    { path: '/employers/new', component: () => import('../programmes/enterprises/EmployerPage.vue'), meta: { title: 'employers.add', roles: ['desk'] } },
    { path: '/employers/:id', component: () => import('../programmes/enterprises/EmployerPage.vue'), meta: { title: 'desk.employer', roles: ['desk', 'signer'] }, props: true },
    { path: '/stamps', component: () => import('../core/letters/StampsPage.vue'), meta: { title: 'stamps.title', roles: ['desk', 'signer'] } },
    { path: '/letter-batches', component: () => import('../core/letters/BatchListPage.vue'), meta: { title: 'many.batches', roles: ['desk', 'signer'] } },
    { path: '/letter-batches/new', component: () => import('../core/letters/BatchFormPage.vue'), meta: { title: 'many.newBatch', roles: ['desk'] } },
    { path: '/letter-batches/:id', component: () => import('../core/letters/BatchPage.vue'), meta: { title: 'desk.batch', roles: ['desk', 'signer'] }, props: true },
    { path: '/letters/new', component: () => import('../core/letters/LetterFormPage.vue'), meta: { title: 'letters.write', roles: ['desk'] }, props: ({ query: { replaces, matter } }) => ({ replaces: typeof replaces === 'string' ? replaces : undefined, matter: typeof matter === 'string' ? matter : undefined }) },
    { path: '/letters/:id/change', component: () => import('../core/letters/LetterFormPage.vue'), meta: { title: 'letters.rewrite', roles: ['desk'] }, props: true },
    { path: '/letters/:id', component: () => import('../core/letters/LetterPage.vue'), meta: { title: 'desk.letter', roles: ['desk', 'signer'] }, props: true },
    { path: '/mediation-bodies', component: () => import('../programmes/mediation/MediationBodiesPage.vue'), meta: { title: 'bodies.title', roles: ['desk'] } },
    { path: '/referrals/offices', component: () => import('../core/referrals/OfficesPage.vue'), meta: { title: 'offices.title', roles: ['desk', 'signer'] } },
    { path: '/referrals/new/:letter', component: () => import('../core/referrals/SendPage.vue'), meta: { title: 'referrals.send', roles: ['desk'] }, props: true },
    { path: '/referrals/:id', component: () => import('../core/referrals/ReferralPage.vue'), meta: { title: 'desk.referral', roles: ['desk', 'signer'] }, props: true },
    { path: '/mailbox/:id', component: () => import('../core/referrals/MailboxItemPage.vue'), meta: { title: 'desk.mailboxItem', roles: ['partner'] }, props: true },
    { path: '/mediations/:id', component: () => import('../programmes/mediation/MediationDetailPage.vue'), meta: { title: 'desk.mediation', roles: ['desk', 'mediator'] }, props: true },
    { path: '/supervisions/:id', component: () => import('../programmes/supervision/SupervisionDetailPage.vue'), meta: { title: 'desk.supervision', roles: ['desk', 'supervisor', 'signer'] }, props: true },
    { path: '/checkups/:id', component: () => import('../programmes/legal_checkup/CheckupDetailPage.vue'), meta: { title: 'desk.checkup', roles: ['desk', 'supervisor'] }, props: true },
    { path: '/checkups/:id/tables/:number', component: () => import('../programmes/legal_checkup/TablesReviewPage.vue'), meta: { title: 'desk.checkupTables', roles: ['supervisor'] }, props: true },
    { path: '/checkups/:id/papers/:number', component: () => import('../programmes/legal_checkup/PaperReviewPage.vue'), meta: { title: 'desk.checkupPaper', roles: ['supervisor'] }, props: true },
    { path: '/training-questions', component: () => import('../programmes/legal_checkup/TrainingPage.vue'), meta: { title: 'legalCheckup.training.title', roles: ['desk'] } },
    { path: '/self-check-code', component: () => import('../programmes/legal_checkup/SelfCheckCodePage.vue'), meta: { title: 'legalCheckup.code.title', roles: ['desk'] } },
    { path: '/own-checkups/:id', component: () => import('../programmes/legal_checkup/OwnCheckupPage.vue'), meta: { title: 'desk.ownCheckup', roles: ['employer_hr'] }, props: true },
    { path: '/supervisor-cards', component: () => import('../programmes/supervision/CardsPage.vue'), meta: { title: 'desk.supervisorCards', roles: ['desk'] } },
    { path: '/sign-in', component: SignInPage, meta: { title: 'signIn.title', open: true } },
    { path: '/first-use', component: () => import('../core/people/FirstUsePage.vue'), meta: { title: 'firstUse.title', open: true } },
    { path: '/employer', component: () => import('../programmes/enterprises/ClaimPage.vue'), meta: { title: 'claim.title', open: true } },
    { path: '/recovery', component: () => import('../core/people/RecoveryPage.vue'), meta: { title: 'recovery.title', open: true } },
    { path: '/:other(.*)', redirect: () => pagesForMe()[0]?.path ?? '/notices' },
  ],
})

deskRouter.beforeEach((to) => {
  if (to.meta.open) return isSignedIn.value ? '/' : true
  if (!isSignedIn.value) return '/sign-in'
  return !to.meta.roles || hasRole(...to.meta.roles) ? true : '/'
})
