/** The text of an announcement: paragraphs as they were typed. */
export function AnnouncementText({ text }: { text: string }) {
  const paragraphs = text.split(/\n+/).filter((paragraph) => paragraph.trim() !== "");
  return (
    <div className="grid max-w-measure gap-4 leading-relaxed">
      {paragraphs.map((paragraph, index) => (
        // Paragraphs have no name of their own, and their order never changes.
        <p key={`${index}-${paragraph.slice(0, 12)}`}>{paragraph}</p>
      ))}
    </div>
  );
}
