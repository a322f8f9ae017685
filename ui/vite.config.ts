// How the window's screens are built, served while working on them, and tested.

import { fileURLToPath } from "node:url"

import vue from "@vitejs/plugin-vue"
import { defineConfig } from "vitest/config"

import { lettersScale } from "./lettersScale.ts"
import { stylesLast } from "./stylesLast.ts"

export default defineConfig({
  plugins: [vue(), stylesLast()],
  base: "./",
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  css: { postcss: { plugins: [lettersScale()] } },
  build: { target: "es2022", modulePreload: { polyfill: false }, chunkSizeWarningLimit: 900 },
  server: {
    port: 5173,
    strictPort: true,
    // The test server answers the commands while screens are being worked on: DUTYBOOK_SERVER=http://127.0.0.1:… npm run dev
    proxy: Object.fromEntries(
      ["/call", "/cancel", "/progress"].map((path) => [
        path,
        process.env.DUTYBOOK_SERVER ?? "http://127.0.0.1:4173",
      ]),
    ),
  },
  test: { environment: "happy-dom", include: ["src/**/*.test.ts", "tests/**/*.test.ts"] },
})
