// Two sets of specs: the screens in Chromium over the test server, and the real window through WebKitWebDriver.

import { defineConfig } from "@playwright/test"

export default defineConfig({
  outputDir: "results",
  reporter: "list",
  forbidOnly: true,
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  projects: [
    {
      name: "chromium",
      testDir: "chromium",
      use: {
        locale: "zh-CN",
        viewport: { width: 1366, height: 768 },
        screenshot: "only-on-failure",
        launchOptions: {
          executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
          args: [
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
          ],
        },
      },
    },
    { name: "window", testDir: "window", timeout: 120_000 },
  ],
})
