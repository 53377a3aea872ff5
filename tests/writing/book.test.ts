import { testActions } from './matrix.ts';
import { bookScenarios } from './scenarios.ts';

testActions(bookScenarios);
