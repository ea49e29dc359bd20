/** The model as a picture, on the start page and in the report. */
export { model } from './model';
