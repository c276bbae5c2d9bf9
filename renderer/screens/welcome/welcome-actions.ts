import type { NewOffice } from '../../app/files/program.ts'
import type { ServerLogin } from '../../app/server/city-server.ts'
import type { Trouble } from '../../app/workspace/exchange-trouble.ts'
import type { EraseActs } from './use-erasing.ts'
import type { ForgetActs } from './use-forgetting.ts'
import type { LockActs } from './use-locking.ts'
import type { OfficeActs } from './use-offices.ts'

/** What can be done before an office is open. */
export interface WelcomeActions extends OfficeActs {
  readonly erasing: EraseActs
  readonly forgetting: ForgetActs
  readonly locking: LockActs
  openDemo(): void
  openFiles(): void
  /** Begins an office with what lies in a folder colleagues exchange over. */
  openFolder(): void
  openExisting(id: string): void
  /** Opens it to be read alone. */
  lookAt(id: string): void
  /** Opens an office that another program has open, to look at. */
  follow(id: string): void
  /** Opens it for work all the same: the other writes nothing more. */
  takeOver(id: string): void
  /** Asks for name and kind. */
  makeOffice(): void
  newOffice(office: NewOffice): void
  /** Asks for a city's server. */
  fetchOffice(): void
  /** Opens an office with what lies there; answers why not, null where it is open. */
  newFromServer(login: ServerLogin): Promise<Trouble | null>
}
