/** `story` shows the timeline, with the words of the file. */
export type View = 'timeline' | 'list' | 'story';

export const viewConverter = {
  fromAttribute: (value: string | null): View => (value === 'list' || value === 'story' ? value : 'timeline'),
};
