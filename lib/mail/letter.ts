/** A mail of plain text. The id is the same whenever the same mail is sent: a server that gets it twice can tell. */
export interface Letter {
  id: string;
  to: string;
  subject: string;
  text: string;
  headers: Record<string, string>;
}

/** Hands mail over. `send` throws when the mail was not taken. */
export interface MailTransport {
  send(letter: Letter): Promise<void>;
}
