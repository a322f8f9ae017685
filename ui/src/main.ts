// Starts the screens.

import { createApp } from "vue"

import "./styles/elements.css"
import "./styles/tokens.css"
import "./styles/base.css"
import "./styles/layouts.css"

import AppRoot from "./app/AppRoot.vue"
import { router } from "./app/router"

createApp(AppRoot).use(router).mount("#app")
