/** What is no number is the id of no offence. */
export async function offenceIdOf(params: Promise<{ id: string }>): Promise<number> {
  const { id } = await params;
  return /^\d{1,9}$/.test(id) ? Number(id) : -1;
}
