/** A request or an offer of help: open until the country withdraws it or an exchange is made of it. */
export const helpStates = ["open", "matched", "withdrawn"] as const;
export type HelpState = (typeof helpStates)[number];

/** How far an exchange, one country helping another, has come. */
export const exchangeStates = ["arranged", "concluded", "dropped"] as const;
export type ExchangeState = (typeof exchangeStates)[number];
