/** What is wrong with a form as a whole; read out when it appears. */
export function FormFault({ text }: { text: string | undefined }) {
  return <div role="alert">{text && <p className="fault">{text}</p>}</div>;
}
