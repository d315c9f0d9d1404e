import { z } from "zod";
import { fileKinds } from "./kinds";

/** What `storeFile` tells of a file that it has taken in, as a command keeps it; the size in bytes. */
export const storedFileSchema = z.object({
  sha256: z.string(),
  size: z.number().int(),
  kind: z.enum(fileKinds),
  name: z.string(),
});
