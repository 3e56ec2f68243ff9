import type { Action } from "../permission/permission";
import type { UpdateKind, UpdateState } from "./update-state";

const actionsByKind = {
  country: {
    read: "update.read",
    edit: "update.edit",
    submit: "update.submit",
    withdraw: "update.withdraw",
    comment: "update.comment",
  },
  centre: {
    read: "reading.edit",
    edit: "reading.edit",
    submit: "reading.edit",
    withdraw: "reading.edit",
    comment: "reading.edit",
  },
  correction: {
    read: "history.correct",
    edit: "history.correct",
    submit: "history.correct",
    withdraw: "history.correct",
    comment: "history.correct",
  },
} as const satisfies Record<UpdateKind, Record<string, Action>>;

/** The action that somebody must be permitted, for what they want to do with an update of a kind. */
export function actionOn(kind: UpdateKind, deed: keyof (typeof actionsByKind)["country"]): Action {
  return actionsByKind[kind][deed];
}

/** The action that lets somebody choose between an update and a revision published since: that of whoever's turn it is. */
export function settlingAction(kind: UpdateKind, state: UpdateState): Action {
  return state === "submitted" ? "update.review" : actionOn(kind, "edit");
}
