import story from '../../../story.json';

export const load = () => ({ story });
