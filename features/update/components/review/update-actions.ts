import type { DecideAction, FormAction } from "./review-types";

/** What the page of an update can ask of the server, bound to the update. */
export interface UpdateActions {
  decide: DecideAction;
  decideByForm: (form: FormData) => Promise<void>;
  conclude: FormAction;
  settle: FormAction;
  withdraw: (form: FormData) => Promise<void>;
  commentOn: (editKey: string | null) => FormAction;
}
