import { BarChart } from 'echarts/charts'
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'

// Only what the page draws: bars. Fetched when the first chart is shown.
use([BarChart, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer])

export { init }
