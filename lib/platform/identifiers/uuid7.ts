import { randomFillSync } from "node:crypto";

/** Random bytes for some hundred identifiers at a time; one by one they cost more than everything else. */
const pool = Buffer.alloc(8192);
let used = pool.length;

function sixteenBytes(): Buffer {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += 16;
  return pool.subarray(used - 16, used);
}

/** A new identifier of version 7: later ones sort behind earlier ones, so that bulk insertions fill an index in order. */
export function newUuid7(): string {
  const bytes = sixteenBytes();
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
