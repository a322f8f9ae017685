// The parts of ECharts that are used; loaded with the first chart that is seen.

import { BarChart, LineChart } from "echarts/charts"
import { GridComponent } from "echarts/components"
import { init, use } from "echarts/core"
import { SVGRenderer } from "echarts/renderers"

use([BarChart, LineChart, GridComponent, SVGRenderer])

export { init }
