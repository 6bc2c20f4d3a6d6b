// Loaded before a program that is measured: when it ends, tells on file descriptor 3 what it took.
import { writeSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

// Threads load this too, but what the process took is told once.
if (isMainThread)
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
    writeSync(3, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, rss: maxRSS / 1024 }))
  })
