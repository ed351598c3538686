// What the page puts on its window for main's answers and for the tour, as the page declares it.
import type {} from '../../renderer/host.ts'
import type {} from '../../renderer/app.ts'
