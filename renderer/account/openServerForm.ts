// Leads to the form for another server. A sign-in that runs or has failed is called off first: its words are not the form's.
import { bridge } from '../bridge.ts'
import { viewStore } from '../viewState.ts'

export function openServerForm(): void {
  viewStore.setState({ serverForm: true })
  void bridge.request('account.cancelSignIn')
}
