import 'vant/es/style/css-variables.css'
import 'vant/es/style/animation.css'
import 'vant/es/loading/index.css'
import 'vant/es/button/index.css'
import '../kit/tokens.css'
import '../kit/base.css'
import './worker.css'
import { createApp } from 'vue'
import { refuseKeptPages } from '../core/people/session'
import { focusHeadings } from '../kit/focus'
import { followPreferences } from '../kit/preferences'
import { followLanguage, texts } from '../kit/texts'
import { followUnsentReports } from '../programmes/rights/unsentReports'
import { loadSite } from '../programmes/rights/useSite'
import { workerRouter } from './workerRoutes'
import WorkerApp from './WorkerApp.vue'

followPreferences(document.documentElement)
refuseKeptPages()
void loadSite(window.location.search)
focusHeadings(workerRouter)
followUnsentReports(window)
void followLanguage().then(() => createApp(WorkerApp).use(texts).use(workerRouter).mount('#app'))
