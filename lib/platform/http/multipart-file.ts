import { Readable } from "node:stream";

/** A file of a form as it arrives. The stream ends with the file; what follows it is not read. */
export type ArrivingFile = { name: string; stream: Readable };

const longestHead = 16 * 1024;
const blankLine = Buffer.from("\r\n\r\n");

function boundaryOf(contentType: string | null): string | undefined {
  const found = /^multipart\/form-data\s*;.*boundary=(?:"([^"]{1,200})"|([^\s;]{1,200}))/i.exec(
    contentType ?? "",
  );
  return found?.[1] ?? found?.[2];
}

/** Browsers write the name as it is, in UTF-8, with quotes as %22. */
function fileNameIn(head: string): string | undefined {
  const name = /^content-disposition:.*;\s*filename="([^"]*)"/im.exec(head)?.[1];
  return name?.replace(/%22/g, '"');
}

/**
 * The file of a form that has one file field and nothing before it, without holding it in memory; null when no file was
 * chosen or the body is no such form. The stream fails when the body breaks off.
 */
export async function arrivingFile(request: Request): Promise<ArrivingFile | null> {
  const boundary = boundaryOf(request.headers.get("content-type"));
  if (!boundary || !request.body) return null;
  const chunks = request.body.getReader();
  let held = Buffer.alloc(0);
  const more = async () => {
    const { done, value } = await chunks.read();
    if (value) held = Buffer.concat([held, value]);
    return !done;
  };
  while (held.indexOf(blankLine) < 0) {
    if (held.length > longestHead || !(await more())) return null;
  }
  const headEnd = held.indexOf(blankLine);
  const name = fileNameIn(held.subarray(0, headEnd).toString("utf8"));
  held = held.subarray(headEnd + blankLine.length);
  const end = Buffer.from(`\r\n--${boundary}`);

  async function* content(): AsyncGenerator<Buffer> {
    for (;;) {
      const at = held.indexOf(end);
      if (at >= 0) {
        if (at > 0) yield held.subarray(0, at);
        await chunks.cancel().catch(() => undefined);
        return;
      }
      const safe = held.length - end.length;
      if (safe > 0) {
        yield held.subarray(0, safe);
        held = held.subarray(safe);
      }
      if (!(await more()))
        throw Object.assign(new Error("the body broke off"), { code: "ERR_STREAM_PREMATURE_CLOSE" });
    }
  }
  return name ? { name, stream: Readable.from(content(), { objectMode: false }) } : null;
}
