import { createRouter, createWebHashHistory } from 'vue-router'
import HomePage from '../programmes/rights/HomePage.vue'

/** The pages of the worker's app. Addresses hold no personal data; the part after # never reaches a server. */
export const workerRouter = createRouter({
  history: createWebHashHistory(),
  routes: [
    { path: '/', component: HomePage },
    { path: '/anonymity', component: () => import('../programmes/rights/AnonymityPage.vue'), meta: { title: 'anonymity.title' } },
    { path: '/address', component: () => import('../programmes/rights/AddressPage.vue'), meta: { title: 'address.title' } },
    { path: '/report', component: () => import('../programmes/rights/ReportPage.vue'), meta: { title: 'home.report' } },
    { path: '/ask', component: () => import('../programmes/rights/AskPage.vue'), meta: { title: 'home.ask' } },
    { path: '/receipt', component: () => import('../programmes/rights/ReceiptPage.vue'), meta: { title: 'receipt.pageTitle' } },
    { path: '/status', component: () => import('../programmes/rights/StatusPage.vue'), meta: { title: 'home.status' } },
    { path: '/mediation', component: () => import('../programmes/mediation/MediationPage.vue'), meta: { title: 'mediation.pageTitle' } },
    { path: '/unsent', component: () => import('../programmes/rights/UnsentPage.vue'), meta: { title: 'report.unsent.title' } },
    { path: '/my', component: () => import('../programmes/rights/MyReportsPage.vue'), meta: { title: 'my.title' } },
    { path: '/points', component: () => import('../programmes/rights/points/DirectoryPage.vue'), meta: { title: 'directory.title' } },
    { path: '/points/:code', component: () => import('../programmes/rights/points/PointPage.vue'), meta: { title: 'point.title' }, props: true },
    { path: '/checkup/:who?', component: () => import('../programmes/checkup/CheckupPage.vue'), meta: { title: 'checkup.title' }, props: true },
    { path: '/verify/:code?', component: () => import('../core/letters/VerifyPage.vue'), meta: { title: 'verify.title' }, props: true },
    { path: '/:other(.*)', redirect: '/' },
  ],
})
