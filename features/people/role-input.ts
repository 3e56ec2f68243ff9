import { z } from "zod";
import { type Day, dayOf, daySchema } from "@/domain/dates/partial-date";
import { isCountryRole, roles } from "@/domain/permission/permission";
import { DomainError } from "@/lib/errors";
import { locales } from "@/lib/i18n/locales";

export const idSchema = z.string().min(1).max(100);

const heldRole = z.object({
  role: z.enum(roles, { error: "role-unknown" }),
  country: z
    .string()
    .regex(/^[A-Z]{3}$/, { error: "country-unknown" })
    .nullable(),
  until: daySchema.nullable(),
});
type HeldRole = z.infer<typeof heldRole>;

/** A role of a country names the country, one of the Centre none. */
function checkPlace(
  { role, country }: Pick<HeldRole, "role" | "country">,
  context: z.RefinementCtx,
) {
  if (isCountryRole(role) === (country !== null)) return;
  const message = country === null ? "country-missing" : "country-not-asked";
  context.addIssue({ code: "custom", path: ["country"], message });
}

export const appointmentSchema = heldRole.extend({ userId: idSchema }).superRefine(checkPlace);

export const invitationSchema = heldRole
  .extend({
    email: z
      .string()
      .trim()
      .toLowerCase()
      .max(254, { error: "email-malformed" })
      .pipe(z.email({ error: "email-malformed" })),
    name: z.string().trim().min(1, { error: "missing" }).max(120, { error: "too-long" }),
    locale: z.enum(locales).default("en"),
  })
  .superRefine(checkPlace);

/** A role lasts until today at least. */
export function checkUntil(until: Day | null, now: Date): void {
  if (until !== null && until < dayOf(now))
    throw new DomainError("invalid", `${until} has passed`, [{ path: "until", code: "date-past" }]);
}
