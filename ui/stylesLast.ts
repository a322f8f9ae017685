// The first frame of index.html needs no stylesheet, and a stylesheet in the head lets nothing be drawn before it is
// read: here it stands behind the frame. Scripts still wait for it, so no screen is ever seen without its style.

import type { Plugin } from "vite"

const STYLESHEETS = /\s*<link rel="stylesheet"[^>]*>/g

/** Puts the built page's stylesheets at the end of its body. */
export function stylesLast(): Plugin {
  return {
    name: "styles-last",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(page) {
        const links = (page.match(STYLESHEETS) ?? []).join("")
        return page.replace(STYLESHEETS, "").replace("</body>", `${links.trim()}\n  </body>`)
      },
    },
  }
}
