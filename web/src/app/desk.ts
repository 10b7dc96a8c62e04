import 'element-plus/theme-chalk/base.css'
import 'element-plus/theme-chalk/el-button.css'
import 'element-plus/theme-chalk/el-dialog.css'
import 'element-plus/theme-chalk/el-overlay.css'
import 'element-plus/theme-chalk/el-timeline.css'
import 'element-plus/theme-chalk/el-timeline-item.css'
import 'element-plus/theme-chalk/dark/css-vars.css'
import '../kit/tokens.css'
import '../kit/base.css'
import './desk.css'
import { createApp } from 'vue'
import { loadMe, refuseKeptPages } from '../core/people/session'
import { focusHeadings } from '../kit/focus'
import { followPreferences } from '../kit/preferences'
import { followLanguage, texts } from '../kit/texts'
import { deskRouter } from './deskRoutes'
import DeskApp from './DeskApp.vue'

followPreferences(document.documentElement)
refuseKeptPages()
focusHeadings(deskRouter)
void Promise.all([followLanguage(), loadMe()]).then(() => createApp(DeskApp).use(texts).use(deskRouter).mount('#app'))
