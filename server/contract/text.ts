import { z } from "zod";

const loneSurrogate = /\p{Surrogate}/u;

/** Text that can be stored and shown anywhere: no NUL (databases refuse it) and no lone surrogate (not Unicode). */
export const plainText = (maxLength: number) =>
  z
    .string()
    .min(1)
    .refine((text) => text.length <= maxLength, `must have at most ${maxLength} UTF-16 units`)
    .refine((text) => !text.includes("\u0000"), "must not contain NUL")
    .refine((text) => !loneSurrogate.test(text), "must not contain a lone surrogate");

/** An id made by a client or by us: short, plain. */
export const identifier = plainText(200);
