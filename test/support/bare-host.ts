/** A host of controllers without an element: in a page or not, and updated as Lit updates. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';

export class BareHost implements ReactiveControllerHost {
  updates = 0;
  readonly #controllers = new Set<ReactiveController>();
  #connected = true;
  #updating: Promise<boolean> | null = null;

  get updateComplete(): Promise<boolean> {
    return this.#updating ?? Promise.resolve(true);
  }

  addController(controller: ReactiveController): void {
    this.#controllers.add(controller);
    if (this.#connected) controller.hostConnected?.();
  }

  removeController(controller: ReactiveController): void {
    this.#controllers.delete(controller);
  }

  requestUpdate(): void {
    this.#updating ??= Promise.resolve().then(() => {
      this.#updating = null;
      this.updates += 1;
      for (const controller of this.#controllers) controller.hostUpdate?.();
      for (const controller of this.#controllers) controller.hostUpdated?.();
      return true;
    });
  }

  connect(): void {
    this.#connected = true;
    for (const controller of this.#controllers) controller.hostConnected?.();
    this.requestUpdate();
  }

  disconnect(): void {
    this.#connected = false;
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }
}
