/** The key of a file's metadata under which the head of the timeline stands, as JSON with the keys of the file format. */
export const HEAD_KEY = 'cold-war-timeline';
