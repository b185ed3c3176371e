//! Looks up Parties and contact points of one snapshot.

use std::collections::BTreeMap;

use super::contact_point::{ContactPoint, ContactPointId};
use super::names::Names;
use super::party::{OtherState, Party, PartyCode};
use super::snapshot::Snapshot;
use crate::i18n::Language;

/// A snapshot with its lookups.
#[derive(Debug, Clone)]
pub struct Directory {
    snapshot: Snapshot,
    states: BTreeMap<PartyCode, Place>,
    points: BTreeMap<ContactPointId, usize>,
}

/// A State as the directory knows it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum State<'a> {
    /// A Party: requests can go there.
    Party(&'a Party),
    /// Known not to be a Party: other channels have to be used.
    NotAParty(&'a OtherState),
}

impl<'a> State<'a> {
    /// Its code.
    pub fn code(self) -> PartyCode {
        match self {
            Self::Party(party) => party.code,
            Self::NotAParty(state) => state.code,
        }
    }

    /// Its short names.
    pub fn names(self) -> &'a Names {
        match self {
            Self::Party(party) => &party.names,
            Self::NotAParty(state) => &state.names,
        }
    }
}

#[derive(Debug, Clone, Copy)]
enum Place {
    Party(usize),
    Other(usize),
}

impl Directory {
    /// Indexes a snapshot.
    pub fn new(snapshot: Snapshot) -> Self {
        let parties = snapshot.parties.iter().enumerate();
        let others = snapshot.other_states.iter().enumerate();
        let states = parties
            .map(|(index, party)| (party.code, Place::Party(index)))
            .chain(others.map(|(index, state)| (state.code, Place::Other(index))))
            .collect();
        let points = snapshot.contact_points.iter().enumerate();
        let points = points
            .map(|(index, point)| (point.id.clone(), index))
            .collect();
        Self {
            snapshot,
            states,
            points,
        }
    }

    /// The snapshot itself: number, dates, issuer, whether it is an exercise.
    pub fn snapshot(&self) -> &Snapshot {
        &self.snapshot
    }

    /// Every Party, in the order of the codes.
    pub fn parties(&self) -> &[Party] {
        &self.snapshot.parties
    }

    /// Every contact point, by Party and order.
    pub fn contact_points(&self) -> &[ContactPoint] {
        &self.snapshot.contact_points
    }

    /// A State by its code, whether it is a Party or known not to be one.
    pub fn state(&self, code: PartyCode) -> Option<State<'_>> {
        match *self.states.get(&code)? {
            Place::Party(index) => self.snapshot.parties.get(index).map(State::Party),
            Place::Other(index) => self.snapshot.other_states.get(index).map(State::NotAParty),
        }
    }

    /// A Party by its code.
    pub fn party(&self, code: PartyCode) -> Option<&Party> {
        match self.state(code)? {
            State::Party(party) => Some(party),
            State::NotAParty(_) => None,
        }
    }

    /// The contact points of a Party, the one to ask first at the front.
    pub fn points_of(&self, code: PartyCode) -> &[ContactPoint] {
        let points = &self.snapshot.contact_points;
        let start = points.partition_point(|point| point.party < code);
        let end = points.partition_point(|point| point.party <= code);
        points.get(start..end).unwrap_or_default()
    }

    /// A contact point by its id.
    pub fn point(&self, id: &ContactPointId) -> Option<&ContactPoint> {
        self.snapshot.contact_points.get(*self.points.get(id)?)
    }

    /// A State's short name in the first of these languages that has one, then in English; with the
    /// language it is in. `None` only where the code is unknown.
    pub fn name_of(&self, code: PartyCode, order: &[Language]) -> Option<(Language, &str)> {
        let names = self.state(code)?.names();
        let found = names
            .first_of(order)
            .map(|(language, name)| (language.clone(), name));
        Some(found.unwrap_or_else(|| (Language::english(), names.english())))
    }
}
