import { z } from 'zod'

const text = z.string().nullish()
const identifiers = z.array(z.object({ scheme: text, identifier: z.string() })).nullish()

/** What this program says of its own records beside what Popolo has words for. */
const sotk = z.record(z.string(), z.unknown()).nullish()

/** What is read of Popolo (popoloproject.com/specs); other fields are let through unread. */
export const popoloSchema = z.object({
  organizations: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      parent_id: text,
      classification: text,
      identifiers,
      other_names: z.array(z.object({ name: z.string() })).nullish(),
      sotk,
    }),
  ),
  posts: z
    .array(
      z.object({
        id: z.string(),
        label: text,
        role: text,
        organization_id: text,
        seats: z.number().int().min(0).nullish(),
        reports_to_id: text,
        sotk,
      }),
    )
    .default([]),
  persons: z
    .array(
      z.object({
        id: z.string(),
        name: z.string(),
        honorific_prefix: text,
        honorific_suffix: text,
        birth_date: text,
        gender: text,
        identifiers,
        sotk,
      }),
    )
    .default([]),
  memberships: z
    .array(
      z.object({
        id: text,
        person_id: text,
        post_id: text,
        organization_id: text,
        label: text,
        role: text,
        start_date: text,
        end_date: text,
        sotk,
      }),
    )
    .default([]),
})
export type PopoloFile = z.infer<typeof popoloSchema>
