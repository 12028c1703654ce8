/** Something that waits for a lull. */
export interface Lull {
  start(): void
  /** Begins the waiting anew, where it has begun. */
  putOff(): void
  stop(): void
}

/** Acts once nothing has put it off for a while. */
export function lull(act: () => Promise<void>, milliseconds = 400): Lull {
  let timer: NodeJS.Timeout | undefined
  function stop(): void {
    clearTimeout(timer)
    timer = undefined
  }
  return {
    start() {
      stop()
      timer = setTimeout(() => {
        timer = undefined
        void act()
      }, milliseconds)
    },
    putOff: () => {
      timer?.refresh()
    },
    stop,
  }
}
