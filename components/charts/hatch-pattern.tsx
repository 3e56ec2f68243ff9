/** The hatching of what was not reported, for drawings. */
export function HatchPattern({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" fill="var(--surface)" />
        <path d="M-1,7L7,-1M-1,1L1,-1M5,7L7,5" stroke="var(--line-strong)" strokeWidth="1" />
      </pattern>
    </defs>
  );
}
