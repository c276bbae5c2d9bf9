import fc from 'fast-check'

/** Random structures are tried as long as a named test may take: a change is asked about a thousand times over. */
fc.configureGlobal({ interruptAfterTimeLimit: 150, markInterruptAsFailure: false })
