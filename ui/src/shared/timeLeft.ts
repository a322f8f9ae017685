// How long running work will still take, in words.

/** `约还需 20 秒`; nothing while it cannot be known. Times in milliseconds. */
export function timeLeft(done: number, total: number, elapsed: number): string {
  if (done <= 0 || total <= done || elapsed < 1000) return ""
  const seconds = Math.ceil(((elapsed / done) * (total - done)) / 1000)
  if (seconds <= 5) return "马上就好"
  if (seconds < 60) return `约还需 ${Math.ceil(seconds / 5) * 5} 秒`
  return `约还需 ${Math.ceil(seconds / 60)} 分钟`
}
